import { Controller, Get } from '@nestjs/common';
import { Public, Returns, Summary } from '@app/platform/http';
import { OpenApi } from '@app/platform/openapi';
import { z } from 'zod';

const OpenApiDocument = z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApiDocument' });

@Controller('api/v1/openapi.json')
export class ApiDescriptionController {
  constructor(private readonly openApi: OpenApi) {}

  @Get()
  @Public()
  @Summary('This description, as OpenAPI 3.1')
  @Returns(OpenApiDocument)
  describe() {
    return this.openApi.describe();
  }
}
