import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, Returns, Summary } from '@app/platform/http';
import { RegisterEmployer, WriteEmployer } from '../employer.schema.js';
import { OwnEmployer, ownEmployer } from '../employer.views.js';
import { EmployerLife } from '../employer-life.service.js';
import { EmployersService } from '../employers.service.js';

/** The caller's organisation, for software that recruiters use. Papers and logo are files: they go in by the pages. */
@Controller('api/v1/employer')
export class OwnEmployerApiController {
  constructor(
    private readonly employers: EmployersService,
    private readonly life: EmployerLife,
  ) {}

  @Get()
  @Allow('employer.own')
  @Summary('The own organisation with its standing and what is missing before it can ask to be verified')
  @Returns(OwnEmployer)
  async show(@CurrentActor() actor: Actor) {
    return ownEmployer(await this.employers.requireOwn(actor));
  }

  @Post()
  @Allow('account.own')
  @Summary('Signs an organisation up; the caller becomes its owner')
  @Returns(OwnEmployer, 201)
  async register(@CurrentActor() actor: Actor, @Body({ schema: RegisterEmployer }) input: WriteEmployer) {
    return ownEmployer(await this.employers.register(actor, input));
  }

  @Put()
  @Allow('employer.own')
  @Summary('Writes the whole organisation anew; fields left out become empty, the tax code stays')
  @Returns(OwnEmployer)
  async update(@CurrentActor() actor: Actor, @Body({ schema: WriteEmployer }) input: WriteEmployer) {
    const { id } = await this.employers.requireOwn(actor);
    return ownEmployer(await this.employers.update(actor, id, input));
  }

  @Post('submit')
  @Allow('employer.own')
  @Summary('Asks the centre to verify; needs at least one paper')
  @Returns(OwnEmployer)
  async submit(@CurrentActor() actor: Actor) {
    const { id } = await this.employers.requireOwn(actor);
    return ownEmployer(await this.life.submit(actor, id));
  }
}
