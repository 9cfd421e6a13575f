import { type FieldProblem } from '@app/kernel';
import { type z } from 'zod';
import { type Language } from '../http/request-context.js';
import { defineErrorTexts, errorText } from './texts.js';

defineErrorTexts({
  'field.required': { vi: 'Vui lòng điền mục này.', en: 'Please fill this in.' },
  'field.too-short': { vi: 'Cần ít nhất {minimum} ký tự.', en: 'Use at least {minimum} characters.' },
  'field.too-long': { vi: 'Dài quá {maximum} ký tự, vui lòng rút gọn.', en: 'Use at most {maximum} characters.' },
  'field.too-few': { vi: 'Chọn ít nhất {minimum} mục.', en: 'Choose at least {minimum}.' },
  'field.too-many': { vi: 'Chọn nhiều nhất {maximum} mục.', en: 'Choose at most {maximum}.' },
  'field.too-low': { vi: 'Nhỏ nhất là {minimum}.', en: 'Must be {minimum} or more.' },
  'field.too-high': { vi: 'Lớn nhất là {maximum}.', en: 'Must be {maximum} or less.' },
  'field.not-a-number': { vi: 'Vui lòng nhập số.', en: 'Please enter a number.' },
  'field.not-an-option': { vi: 'Vui lòng chọn một mục trong danh sách.', en: 'Please choose one of the options.' },
  'field.format': { vi: 'Chưa đúng cách viết, vui lòng xem lại.', en: 'Please check how this is written.' },
  'field.unknown': { vi: 'Mục này không có trong biểu mẫu.', en: 'This field is not part of the form.' },
  'field.invalid': { vi: 'Vui lòng xem lại mục này.', en: 'Please check this.' },
});

/** What of a zod issue decides which sentence is shown. */
function codeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null || issue.input === '') return 'field.required';
      return issue.expected === 'number' || issue.expected === 'int' ? 'field.not-a-number' : 'field.invalid';
    case 'too_small':
      if (issue.origin === 'string') return Number(issue.minimum) <= 1 ? 'field.required' : 'field.too-short';
      return issue.origin === 'array' ? 'field.too-few' : 'field.too-low';
    case 'too_big':
      if (issue.origin === 'string') return 'field.too-long';
      return issue.origin === 'array' ? 'field.too-many' : 'field.too-high';
    case 'invalid_value':
      return issue.input === undefined || issue.input === '' ? 'field.required' : 'field.not-an-option';
    case 'invalid_union':
      return 'field.not-an-option';
    case 'unrecognized_keys':
      return 'field.unknown';
    case 'invalid_format':
      return 'field.format';
    default:
      return 'field.invalid';
  }
}

/**
 * Turns schema issues into what the form shows beside its fields. A schema may name a code of its own as message
 * (`z.string().refine(..., 'tax-code.check-digit')`); it wins when it has a text.
 */
export function fieldProblems(issues: readonly z.core.$ZodIssue[], language: Language): FieldProblem[] {
  return issues.slice(0, 50).map((issue) => {
    const params = issue as unknown as Record<string, string | number>;
    const custom = errorText(issue.message, params, language);
    const code = custom === null ? codeOf(issue) : issue.message;
    return {
      path: issue.path.map(String).join('.'),
      code,
      message: custom ?? errorText(code, params, language) ?? issue.message,
    };
  });
}
