import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { Config } from '../config/index.js';
import { KeyedHash } from '../crypto/index.js';
import { ActorResolver } from './actor.js';
import { inputPipe } from './input.pipe.js';
import { permissionsPolicy } from './permissions-policy.js';
import { requestMiddleware } from './request.middleware.js';
import { uploadMiddleware } from './upload.middleware.js';

/** Everything around the routes: headers, body limits, request context, validation. */
export function configureHttp(app: NestExpressApplication): void {
  const config = app.get(Config);
  app.set('trust proxy', config.get('TRUST_PROXY'));
  app.set('query parser', 'extended');
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'none'"],
          connectSrc: ["'self'"],
          fontSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          imgSrc: ["'self'", 'data:'],
          objectSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          ...(config.hasHttps && { upgradeInsecureRequests: [] }),
        },
      },
      strictTransportSecurity: config.hasHttps,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: false,
    }),
  );
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Permissions-Policy', permissionsPolicy());
    next();
  });
  app.useBodyParser('json', { limit: '256kb' });
  app.useBodyParser('urlencoded', { limit: '256kb', extended: true, parameterLimit: 500 });
  app.use(requestMiddleware(config, app.get(KeyedHash), app.get(ActorResolver)));
  app.use(uploadMiddleware);
  app.useGlobalPipes(inputPipe());
}
