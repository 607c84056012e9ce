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

describe('the configuration', () => {
  it('names every variable that is wrong at once', () => {
    const problems = problemsOf({ DATABASE_URL: '', PORT: 'eighty' });
    expect(problems).toContain('DATABASE_URL');
    expect(problems).toContain('PORT');
  });

  it('never repeats a value', () => {
    expect(problemsOf({ PORT: 'hunter2', DATABASE_URL: 'hunter2' })).not.toContain('hunter2');
  });

  it('has a default for what is neither a secret nor an address', () => {
    expect(loadConfig(testVariables).port).toBe(3000);
  });

  it('reads lists without blanks and empty items', () => {
    const { corsOrigins } = loadConfig({
      ...testVariables,
      CORS_ORIGINS: 'https://a.example, https://b.example,',
    });
    expect(corsOrigins).toEqual(['https://a.example', 'https://b.example']);
  });
});

describe('a process', () => {
  const inherited = process.env;

  afterEach(() => {
    process.env = inherited;
    vi.restoreAllMocks();
  });

  it('reads its own environment', () => {
    process.env = { ...inherited, ...testVariables, PORT: '4000' };
    expect(configOrExit().port).toBe(4000);
  });

  it('ends with 1 and all that is wrong when its environment is', () => {
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
