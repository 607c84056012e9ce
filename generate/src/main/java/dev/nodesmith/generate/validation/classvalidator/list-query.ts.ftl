import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { ValidationArguments } from 'class-validator';
import type { Sorts } from '~pagination';
import { AtLeast, AtMost, Rule, said, wrongType } from '~rules';
import { Flag, IntegerText } from '~scalars';

const maxRows = 10_000;

/** The parameters that every list has. */
export class Paging {
  @IntegerText(AtLeast(1), AtMost([=plan.project.api.maxPageSize]))
  readonly limit: number = [=plan.project.api.pageSize];

  @IsOptional()
  @IsString(wrongType('string'))
  @MinLength(1, said('Too small: expected string to have >=1 characters', { code: 'too_small' }))
  @MaxLength(1000, said('Too big: expected string to have <=1000 characters', { code: 'too_big' }))
  declare readonly cursor?: string;

  @IsOptional()
  @IntegerText(AtLeast(1))
  @WithinReach()
  declare readonly page?: number;

  @Flag()
  readonly total: boolean = false;
}

/** Pages far behind are for cursors: a database has to read every row before the page. */
function WithinReach(): PropertyDecorator {
  const problemOf = (args?: ValidationArguments) => findProblem(args?.object as Paging);
  return Rule(
    'isWithinReach',
    (_page, args) => problemOf(args) === undefined,
    said((args) => problemOf(args) ?? ''),
  );
}

function findProblem({ limit, cursor, page = 1 }: Paging): string | undefined {
  if (cursor !== undefined) {
    return 'Does not go with a cursor.';
  }
  return page * limit > maxRows
    ? `Ends after ${maxRows} rows. Use a cursor to get further.`
    : undefined;
}

/** A property, or a property with a minus in front for the other direction. */
export function SortBy(sorts: Sorts): PropertyDecorator {
  const names = Object.keys(sorts);
  return Rule(
    'isSort',
    (value) => typeof value === 'string' && names.includes(value.replace(/^-/, '')),
    said(`Must be one of ${names.join(', ')}, with or without a minus in front.`),
  );
}
