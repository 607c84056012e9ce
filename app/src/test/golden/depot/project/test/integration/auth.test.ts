import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import { type Answer, complaints, dataOf } from '../support/client.js';

const path = '/v1/auth';
const password = 'a long phrase that nobody has';

let app: TestApp;
let email: string;
let last = 0;

beforeAll(async () => {
  app = await startTestApp();
});

beforeEach(() => {
  last += 1;
  email = `somebody${String(last)}@mail.example`;
});

afterAll(async () => {
  await app.close();
});

function refresh(cookie: string): Promise<Answer> {
  return app.client.with({ cookie }).post(`${path}/refresh`);
}

interface Tokens {
  readonly accessToken: string;
  readonly user: { readonly id: string };
}

function tokensOf(answer: Answer): Tokens {
  return dataOf(answer) as Tokens;
}

function cookieOf({ headers }: Answer): string {
  return headers.getSetCookie()[0]?.replace(/;.*/, '') ?? '';
}

/** Somebody new, signed in. */
function signUp(): Promise<Answer> {
  return app.client.post(`${path}/register`, { email, password });
}

describe('registration', () => {
  it('signs in, and shows nothing of the password', async () => {
    const answer = await signUp();
    expect(answer.status).toBe(201);
    expect(dataOf(answer)).toMatchObject({ user: { email, role: 'member' } });
    expect(JSON.stringify(answer.body)).not.toMatch(/hash|password/i);
  });

  it('refuses an address that is taken', async () => {
    await signUp();
    expect((await signUp()).status).toBe(409);
  });

  it.each(['short', 'password1'])('refuses %s as a password', async (weak) => {
    const answer = await app.client.post(`${path}/register`, { email, password: weak });
    expect(complaints(answer)).toEqual(['/password']);
  });
});

describe('login', () => {
  it('takes the right password', async () => {
    await signUp();
    const answer = await app.client.post(`${path}/login`, { email: email.toUpperCase(), password });
    expect(answer.status).toBe(200);
    const me = await app.client.as(tokensOf(answer).accessToken).get(`${path}/me`);
    expect(dataOf(me)).toMatchObject({ email });
  });

  it('does not tell a wrong password from an unknown address', async () => {
    await signUp();
    const wrong = await app.client.post(`${path}/login`, { email, password: 'wrong' });
    const unknown = await app.client.post(`${path}/login`, { email: `not-${email}`, password });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const [one, other] = [wrong, unknown].map(({ body }) => ({
      ...(body as object),
      requestId: '',
    }));
    expect(one).toEqual(other);
  });

  it('is throttled after too many wrong passwords', async () => {
    await signUp();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await app.client.post(`${path}/login`, { email, password: 'wrong' });
    }
    const answer = await app.client.post(`${path}/login`, { email, password });
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).not.toBeNull();
  });

  it('refuses a user who is disabled', async () => {
    const { user, accessToken } = tokensOf(await signUp());
    const admin = await app.signIn('admin');
    const changed = await admin.client.patch(`/v1/users/${user.id}/access`, { disabled: true });
    expect(changed.status).toBe(200);
    expect((await app.client.post(`${path}/login`, { email, password })).status).toBe(401);
    expect((await app.client.as(accessToken).get(`${path}/me`)).status).toBe(401);
  });
});

describe('refresh tokens', () => {
  it('are kept where no script can read them', async () => {
    const [cookie = ''] = (await signUp()).headers.getSetCookie();
    const attributes = cookie.toLowerCase().split('; ');
    expect(attributes).toContain('httponly');
    expect(attributes).toContain('samesite=strict');
    expect(attributes).toContain(`path=${path}`);
  });

  it('that nobody gave out are refused', async () => {
    expect((await refresh('refresh_token=made-up')).status).toBe(401);
    expect((await app.client.post(`${path}/refresh`)).status).toBe(401);
  });

  it('are used once; a second use ends the session, and no other session', async () => {
    const first = cookieOf(await signUp());
    const other = cookieOf(await app.client.post(`${path}/login`, { email, password }));
    const renewed = await refresh(first);
    expect(renewed.status).toBe(200);
    expect((await refresh(first)).status).toBe(401);
    expect((await refresh(cookieOf(renewed))).status).toBe(401);
    expect((await refresh(other)).status).toBe(200);
  });

  it('let one of many at once win', async () => {
    const cookie = cookieOf(await signUp());
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(cookie)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  });

  it('are not taken from pages of other sites', async () => {
    const cookie = cookieOf(await signUp());
    const foreign = app.client.with({ cookie, origin: 'https://evil.example' });
    expect((await foreign.post(`${path}/refresh`)).status).toBe(403);
  });

  it('end with the session', async () => {
    const cookie = cookieOf(await signUp());
    expect((await app.client.with({ cookie }).post(`${path}/logout`)).status).toBe(204);
    expect((await refresh(cookie)).status).toBe(401);
  });

  it('all end when the user logs out everywhere', async () => {
    const answer = await signUp();
    const client = app.client.as(tokensOf(answer).accessToken);
    expect((await client.post(`${path}/logout-all`)).status).toBe(204);
    expect((await refresh(cookieOf(answer))).status).toBe(401);
    expect((await client.get(`${path}/me`)).status).toBe(401);
  });
});

describe('a change of the password', () => {
  it('needs another one', async () => {
    const client = app.client.as(tokensOf(await signUp()).accessToken);
    const change = { currentPassword: password, newPassword: 'password1' };
    expect(complaints(await client.put(`${path}/password`, change))).toEqual(['/newPassword']);
  });

  it('needs the current one', async () => {
    const client = app.client.as(tokensOf(await signUp()).accessToken);
    const change = { currentPassword: 'wrong', newPassword: `${password}, really` };
    expect(complaints(await client.put(`${path}/password`, change))).toEqual(['/currentPassword']);
  });

  it('ends all sessions', async () => {
    const answer = await signUp();
    const client = app.client.as(tokensOf(answer).accessToken);
    const change = { currentPassword: password, newPassword: `${password}, really` };
    expect((await client.put(`${path}/password`, change)).status).toBe(204);
    expect((await refresh(cookieOf(answer))).status).toBe(401);
    const again = await app.client.post(`${path}/login`, { email, password: change.newPassword });
    expect(again.status).toBe(200);
  });
});
describe('the own account', () => {
  it('is shown to its user', async () => {
    const { id, client } = await app.signIn('member');
    expect(dataOf(await client.get(`${path}/me`))).toMatchObject({ id });
  });

  it('cannot raise its own role', async () => {
    const admin = await app.signIn('admin');
    const own = `/v1/users/${admin.id}/access`;
    expect((await admin.client.patch(own, { disabled: false })).status).toBe(403);
  });
});
