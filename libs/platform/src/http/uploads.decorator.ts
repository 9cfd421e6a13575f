import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { uploadedParts } from './upload.middleware.js';

/** The uploaded files of a multipart form, as `UploadedPart[]`. Their content is checked by `Files.store`. */
export const Uploads = createParamDecorator((_: unknown, context: ExecutionContext) =>
  uploadedParts(context.switchToHttp().getRequest<Request>()),
);
