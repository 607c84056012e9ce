import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '~config';
import { testVariables } from '~test-variables';

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
