import { Controller, Get, Query } from '@nestjs/common';
import { Public, Returns, Summary } from '@app/platform/http';
import { FindOffices, OfficeList } from '../office.views.js';
import { OfficesService } from '../offices.service.js';

@Controller('api/v1/offices')
export class OfficesController {
  constructor(private readonly offices: OfficesService) {}

  @Get()
  @Public()
  @Summary('Offices of the centre that receive people, with their opening hours')
  @Returns(OfficeList)
  async list(@Query({ schema: FindOffices }) { commune }: FindOffices) {
    return { items: await this.offices.listOpen(commune) };
  }
}
