import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { OpenApiModule } from '../openapi/openapi.module.js';
import { AccessGuard } from './access.guard.js';
import { ApiLimitGuard } from './api-limit.guard.js';
import { CsrfGuard } from './csrf.guard.js';
import { ProblemFilter } from './problem.filter.js';
import { ReturnsInterceptor } from './returns.js';
import { Shell } from './shell.js';
import { ViewInterceptor } from './view.interceptor.js';

/** Guards, views and problem documents for everything that speaks HTTP. */
@Module({})
export class HttpModule {
  static forRoot(shell: Type<Shell>): DynamicModule {
    return {
      module: HttpModule,
      imports: [OpenApiModule],
      providers: [
        { provide: Shell, useClass: shell },
        { provide: APP_GUARD, useClass: CsrfGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: ApiLimitGuard },
        { provide: APP_INTERCEPTOR, useClass: ViewInterceptor },
        { provide: APP_INTERCEPTOR, useClass: ReturnsInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Shell],
    };
  }
}
