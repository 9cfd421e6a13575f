import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { uploadedParts } from './upload.middleware.js';

/** Marks the parameter, so that the route table knows a form that takes files. */
export const UPLOADS = 'uploads';

const UploadedFiles = createParamDecorator((_: typeof UPLOADS, context: ExecutionContext) =>
  uploadedParts(context.switchToHttp().getRequest<Request>()),
);

/** The uploaded files of a multipart form, as `UploadedPart[]`. Their content is checked by `Files.store`. */
export const Uploads = (): ParameterDecorator => UploadedFiles(UPLOADS);
