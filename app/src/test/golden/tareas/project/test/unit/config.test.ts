import { afterEach, describe, expect, it, vi } from 'vitest';

import { ConfigError, loadConfig } from '../../src/config.js';
import { configOrExit } from '../../src/shared/config-or-exit.js';
import { testVariables } from '../support/variables.js';

function problemsOf(variables: NodeJS.ProcessEnv): string {
  try {
    loadConfig({ ...testVariables, ...variables });
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return String(error);
  }
}

describe('la configuración', () => {
  it('nombra a la vez todas las variables que están mal', () => {
    const problems = problemsOf({ DATABASE_URL: '', PORT: 'eighty' });
    expect(problems).toContain('DATABASE_URL');
    expect(problems).toContain('PORT');
  });

  it('nunca repite un valor', () => {
    expect(problemsOf({ PORT: 'hunter2', DATABASE_URL: 'hunter2' })).not.toContain('hunter2');
  });

  it('tiene un valor por defecto para lo que no es ni un secreto ni una dirección', () => {
    expect(loadConfig(testVariables).port).toBe(3000);
  });

  it('lee listas sin espacios ni elementos vacíos', () => {
    const { corsOrigins } = loadConfig({
      ...testVariables,
      CORS_ORIGINS: 'https://a.example, https://b.example,',
    });
    expect(corsOrigins).toEqual(['https://a.example', 'https://b.example']);
  });
});

describe('un proceso', () => {
  const inherited = process.env;

  afterEach(() => {
    process.env = inherited;
    vi.restoreAllMocks();
  });

  it('lee su propio entorno', () => {
    process.env = { ...inherited, ...testVariables, PORT: '4000' };
    expect(configOrExit().port).toBe(4000);
  });

  it('termina con 1 y todo lo que está mal cuando lo está su entorno', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    process.env = { ...inherited, PORT: 'eighty' };
    expect(configOrExit).toThrow('ended');
    expect(exit).toHaveBeenCalledWith(1);
    expect(write).toHaveBeenCalledWith(expect.stringContaining('PORT'));
  });
});
