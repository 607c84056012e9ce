import type { AfterQueryEvent, EntityManager, EntitySubscriberInterface } from 'typeorm';

/** Notes the statements that failed beside the transaction whose they were. */
export class FailedStatements implements EntitySubscriberInterface {
  afterQuery({ success, error, queryRunner }: AfterQueryEvent): void {
    if (!success && queryRunner.isTransactionActive) {
      queryRunner.data.failure = error as unknown;
    }
  }
}

/** The error of a statement that failed in this transaction. */
export function failureOf({ queryRunner }: EntityManager): unknown {
  return queryRunner?.data.failure;
}
