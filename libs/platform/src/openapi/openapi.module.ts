import { Global, Module } from '@nestjs/common';
import { RouteTable } from '../http/route-table.js';
import { OpenApi } from './openapi.js';

@Global()
@Module({ providers: [RouteTable, OpenApi], exports: [RouteTable, OpenApi] })
export class OpenApiModule {}
