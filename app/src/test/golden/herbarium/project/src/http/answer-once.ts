import type { Answer, Idempotency, KeyedRequest } from '../shared/idempotency.js';

/** A request that may have an Idempotency-Key. */
interface MaybeKeyed extends Omit<KeyedRequest, 'key'> {
  readonly key: string | string[] | undefined;
}

/** Under one Idempotency-Key the work is done once, and whoever asks again gets the same answer again. */
export async function answerOnce(
  idempotency: Idempotency,
  { key, ...request }: MaybeKeyed,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (typeof key !== 'string') {
    return work();
  }
  const claim = await idempotency.begin({ key, ...request });
  if (claim.kind === 'replay') {
    const { answer } = claim;
    return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } };
  }
  try {
    const answer = await work();
    await claim.complete(answer);
    return answer;
  } catch (error) {
    await claim.release();
    throw error;
  }
}
