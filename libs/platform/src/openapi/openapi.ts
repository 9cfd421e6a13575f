import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { RouteTable } from '../http/route-table.js';
import { type ApiDocument, describeApi } from './describe-api.js';

/** The description of this installation's API. */
@Injectable()
export class OpenApi {
  private document: ApiDocument | null = null;

  constructor(
    private readonly routes: RouteTable,
    private readonly config: Config,
  ) {}

  /** Written at the first request, when every route is known; routes do not change while the process runs. */
  describe(): ApiDocument {
    this.document ??= describeApi(this.routes.all(), this.config.get('SITE_NAME'));
    return this.document;
  }
}
