import { Controller, Get, Param } from '@nestjs/common';
import { detailOf, EmployerDetail } from '@app/employers';
import { PostingCard } from '@app/postings';
import { Public, Returns, Summary } from '@app/platform/http';
import { z } from 'zod';
import { PublicEmployers } from '../public-employers.service.js';

const OfEmployer = z.object({ id: z.uuid() });
const PublicEmployerView = EmployerDetail.extend({ postings: z.array(PostingCard) }).meta({ id: 'PublicEmployer' });

/** Employers for everybody, as on their pages. */
@Controller('api/v1/employers')
export class PublicEmployersController {
  constructor(private readonly employers: PublicEmployers) {}

  @Get(':id')
  @Public()
  @Summary('An employer that everybody may see, with its open postings')
  @Returns(PublicEmployerView)
  async show(@Param({ schema: OfEmployer }) { id }: z.output<typeof OfEmployer>) {
    const { employer, postings } = await this.employers.find(id);
    return { ...detailOf(employer), postings };
  }
}
