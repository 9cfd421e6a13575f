import { StandardSchemaValidationPipe } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type z } from 'zod';
import { fieldProblems } from '../i18n/field-problems.js';
import { requestLanguage } from './request-context.js';

/** Checks `@Body`, `@Query` and `@Param` against their schema and answers 422 with every problem by field. */
export function inputPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new DomainError(
        'input.invalid',
        'invalid',
        {},
        fieldProblems(issues as unknown as z.core.$ZodIssue[], requestLanguage()),
      ),
  });
}
