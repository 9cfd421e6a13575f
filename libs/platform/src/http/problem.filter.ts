import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable, Logger } from '@nestjs/common';
import { DomainError, type ErrorKind } from '@app/kernel';
import { type Request, type Response } from 'express';
import { defineErrorTexts, errorText } from '../i18n/texts.js';
import { currentRequest, type RequestContext } from './request-context.js';
import { Shell } from './shell.js';

export const STATUS: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
};

defineErrorTexts({
  'kind.invalid': { vi: 'Thông tin gửi lên chưa hợp lệ.', en: 'The information sent is not valid.' },
  'kind.unauthenticated': { vi: 'Vui lòng đăng nhập để tiếp tục.', en: 'Please sign in to continue.' },
  'kind.forbidden': { vi: 'Tài khoản này không được phép làm việc đó.', en: 'This account may not do that.' },
  'kind.not-found': { vi: 'Không tìm thấy nội dung này.', en: 'We could not find this.' },
  'kind.conflict': {
    vi: 'Nội dung vừa được người khác thay đổi. Vui lòng xem lại rồi làm tiếp.',
    en: 'Somebody else has just changed this. Please look again and go on.',
  },
  'kind.gone': { vi: 'Nội dung này không còn nữa.', en: 'This is no longer available.' },
  'kind.too-large': { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' },
  'kind.too-many': {
    vi: 'Quý vị thao tác hơi nhanh. Vui lòng đợi một lát rồi thử lại.',
    en: 'That was a little fast. Please wait a moment and try again.',
  },
  'kind.unavailable': {
    vi: 'Chức năng này đang tạm gián đoạn. Vui lòng thử lại sau ít phút.',
    en: 'This function is briefly unavailable. Please try again in a few minutes.',
  },
  'system.failure': {
    vi: 'Hệ thống gặp sự cố. Chúng tôi đã ghi nhận và sẽ xử lý sớm.',
    en: 'Something failed on our side. It has been recorded and will be looked at.',
  },
  'access.csrf': {
    vi: 'Trang đã mở quá lâu nên cần tải lại. Nội dung quý vị nhập chưa được gửi.',
    en: 'This page was open for too long and needs reloading. What you entered was not sent.',
  },
  'access.sign-in': { vi: 'Vui lòng đăng nhập để tiếp tục.', en: 'Please sign in to continue.' },
  'access.denied': { vi: 'Tài khoản này không được phép làm việc đó.', en: 'This account may not do that.' },
  'input.invalid': { vi: 'Một số mục cần xem lại.', en: 'Some fields need another look.' },
});

/** Pages of the staff, who sign in at a door of their own. */
const STAFF_PAGE = /^\/can-bo(?![^/?])/;

const KIND_BY_STATUS = new Map(Object.entries(STATUS).map(([kind, status]) => [status, kind as ErrorKind]));

function toDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const status =
    error instanceof HttpException ? error.getStatus() : ((error as { status?: unknown } | null)?.status ?? 500);
  if (typeof status !== 'number' || status >= 500 || status < 400) return null;
  const kind = KIND_BY_STATUS.get(status) ?? (status === 405 ? 'not-found' : 'invalid');
  return new DomainError(`kind.${kind}`, kind);
}

/** Every failure ends here: a problem document (RFC 9457) for the API, a page in the site's own words for people. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(private readonly shell: Shell) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const context = currentRequest();
    const known = toDomainError(error);
    if (!known) this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (response.headersSent) {
      response.end();
      return;
    }
    const shown = known ?? new DomainError('system.failure', 'unavailable');
    const status = known ? STATUS[known.kind] : 500;
    const language = context?.language ?? 'vi';
    const message =
      errorText(shown.code, shown.params, language) ?? errorText(`kind.${shown.kind}`, shown.params, language) ?? '';
    if (shown.kind === 'too-many') response.setHeader('Retry-After', String(shown.params['seconds'] ?? 60));
    const wantsPage = !request.path.startsWith('/api/') && request.accepts(['html', 'json']) === 'html';
    if (wantsPage && context) this.sendPage(shown, status, message, request, response, context);
    else this.sendProblem(shown, status, message, request, response, context);
  }

  private sendPage(
    error: DomainError,
    status: number,
    message: string,
    request: Request,
    response: Response,
    context: RequestContext,
  ): void {
    if (status === 401 && request.method === 'GET') {
      const prefix = context.language === 'en' ? '/en' : '';
      const door = STAFF_PAGE.test(context.url) ? '/can-bo/dang-nhap' : '/dang-nhap';
      response.redirect(303, `${prefix}${door}?tiep=${encodeURIComponent(context.url)}`);
      return;
    }
    response
      .status(status)
      .setHeader('Cache-Control', 'private, no-store')
      .type('html')
      .send(this.shell.renderError(error, status, message, context));
  }

  private sendProblem(
    error: DomainError,
    status: number,
    message: string,
    request: Request,
    response: Response,
    context: RequestContext | undefined,
  ): void {
    response
      .status(status)
      .setHeader('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: `urn:san-viec-lam:${error.code}`,
          title: message,
          status,
          code: error.code,
          instance: context ? `urn:uuid:${context.requestId}` : request.path,
          ...(Object.keys(error.params).length > 0 && { params: error.params }),
          ...(error.fields.length > 0 && { fields: error.fields }),
        }),
      );
  }
}
