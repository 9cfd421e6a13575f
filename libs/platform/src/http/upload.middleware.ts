import { type NextFunction, type Request, type Response } from 'express';
import multer from 'multer';
import { DomainError } from '@app/kernel';
import { currentRequest, runInRequest } from './request-context.js';

const MAX_FILE_BYTES = 10 * 1024 * 1024;

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_FILE_BYTES, files: 3, fields: 200, fieldSize: 256 * 1024, parts: 250 },
}).any();

/**
 * Decodes multipart forms before the guards run, so that the CSRF field can be checked like any other.
 * Only for people who are signed in: strangers cannot make the portal hold files in memory.
 */
export function uploadMiddleware(request: Request, response: Response, next: NextFunction): void {
  if (!request.headers['content-type']?.startsWith('multipart/form-data')) {
    next();
    return;
  }
  const context = currentRequest();
  if (!context?.actor) {
    next(new DomainError('access.sign-in', 'unauthenticated'));
    return;
  }
  upload(request, response, (error: unknown) => {
    // multer answers from another async chain, where the request's context is gone.
    runInRequest(context, () => {
      if (!error) next();
      else
        next(
          (error as { code?: string }).code === 'LIMIT_FILE_SIZE'
            ? new DomainError('file.too-large', 'too-large', { megabytes: 10 })
            : new DomainError('input.invalid', 'invalid'),
        );
    });
  });
}

export interface UploadedPart {
  field: string;
  name: string;
  content: Buffer;
}

/** The files of a multipart request; browsers send names in UTF-8, which multer reads as Latin-1. */
export function uploadedParts(request: Request): UploadedPart[] {
  const files = Array.isArray(request.files) ? request.files : [];
  return files
    .filter((file) => file.size > 0)
    .map((file) => ({
      field: file.fieldname,
      name: Buffer.from(file.originalname, 'latin1').toString('utf8'),
      content: file.buffer,
    }));
}
