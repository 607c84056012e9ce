import { expect } from 'chai';
import { afterEach, describe, it } from 'mocha';
import sinon from 'sinon';

import { ConfigError, loadConfig } from '../../src/config.js';
import { configOrExit } from '../../src/shared/config-or-exit.js';
import { testVariables } from '../support/variables.js';

function problemsOf(variables: NodeJS.ProcessEnv): string {
  try {
    loadConfig({ ...testVariables, ...variables });
    return '';
  } catch (error) {
    expect(error).to.be.instanceOf(ConfigError);
    return String(error);
  }
}

describe('the configuration', () => {
  it('names every variable that is wrong at once', () => {
    const problems = problemsOf({ DATABASE_URL: '', PORT: 'eighty' });
    expect(problems).to.include('DATABASE_URL');
    expect(problems).to.include('PORT');
  });

  it('never repeats a value', () => {
    expect(problemsOf({ PORT: 'hunter2', DATABASE_URL: 'hunter2' })).to.not.include('hunter2');
  });

  it('has a default for what is neither a secret nor an address', () => {
    expect(loadConfig(testVariables).port).to.equal(3000);
  });

  it('does not take the secret of the example into production', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).to.include('JWT_SECRET');
  });

  it('reads lists without blanks and empty items', () => {
    const { corsOrigins } = loadConfig({
      ...testVariables,
      CORS_ORIGINS: 'https://a.example, https://b.example,',
    });
    expect(corsOrigins).to.deep.equal(['https://a.example', 'https://b.example']);
  });
});

describe('a process', () => {
  const inherited = process.env;

  afterEach(() => {
    process.env = inherited;
    sinon.restore();
  });

  it('reads its own environment', () => {
    process.env = { ...inherited, ...testVariables, PORT: '4000' };
    expect(configOrExit().port).to.equal(4000);
  });

  it('ends with 1 and all that is wrong when its environment is', () => {
    const write = sinon.stub(process.stderr, 'write').returns(true);
    const exit = sinon.stub(process, 'exit').callsFake(() => {
      throw new Error('ended');
    });
    process.env = { ...inherited, PORT: 'eighty' };
    expect(configOrExit).to.throw('ended');
    sinon.assert.calledWith(exit, 1);
    sinon.assert.calledWith(write, sinon.match('PORT'));
  });
});
