import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public, Returns, Summary } from '@app/platform/http';
import { z } from 'zod';
import { MINIMUM_WAGES } from '../lists/minimum-wage.js';
import { TaxonomyReads } from '../taxonomy-reads.service.js';
import {
  CommuneList,
  IndustryCode,
  IndustryList,
  ListNameParam,
  MinimumWageList,
  OccupationCode,
  OccupationDetail,
  OccupationLevel,
  OccupationTree,
  ProvinceCode,
  ProvinceList,
  TaxonomyEntries,
  TaxonomyList,
} from '../taxonomy.schema.js';

/** Official and own lists for everybody. They change rarely: a reader that sends its ETag again gets 304. */
@Controller('api/v1/taxonomy')
export class TaxonomyController {
  constructor(private readonly taxonomy: TaxonomyReads) {}

  @Get('lists')
  @Public()
  @Summary('The lists of codes with their source and version')
  @Returns(z.object({ items: z.array(TaxonomyList) }))
  lists() {
    return { items: this.taxonomy.lists() };
  }

  @Get('lists/:name')
  @Public()
  @Summary('One list of codes')
  @Returns(TaxonomyEntries)
  list(@Param('name', { schema: ListNameParam }) name: string) {
    return this.taxonomy.list(name);
  }

  @Get('occupations')
  @Public()
  @Summary('Occupations of all levels in the order of their codes, or those of one level')
  @Returns(OccupationTree)
  occupations(@Query('level', { schema: OccupationLevel }) level?: number) {
    return this.taxonomy.occupations(level);
  }

  @Get('occupations/:code')
  @Public()
  @Summary('One occupation with what is above and below it')
  @Returns(OccupationDetail)
  occupation(@Param('code', { schema: OccupationCode }) code: string) {
    return this.taxonomy.occupation(code);
  }

  @Get('provinces')
  @Public()
  @Summary('The provinces and those that were merged into them')
  @Returns(ProvinceList)
  provinces() {
    return this.taxonomy.provinces();
  }

  @Get('communes')
  @Public()
  @Summary('Communes of a province, without one those of Thái Nguyên')
  @Returns(CommuneList)
  communes(@Query('province', { schema: ProvinceCode }) province?: string) {
    return this.taxonomy.communes(province);
  }

  @Get('industries')
  @Public()
  @Summary('Sections of the industry classification, or the industries directly below a code')
  @Returns(IndustryList)
  industries(@Query('below', { schema: IndustryCode }) below?: string) {
    return this.taxonomy.industries(below);
  }

  @Get('minimum-wages')
  @Public()
  @Summary('Regional minimum wages in dong, the newest first')
  @Returns(MinimumWageList)
  minimumWages() {
    return { items: MINIMUM_WAGES };
  }
}
