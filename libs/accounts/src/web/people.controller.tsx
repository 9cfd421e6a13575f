import { Controller, Get, Post, Query } from '@nestjs/common';
import { type z } from 'zod';
import { Clock, DomainError, newId, todayIn } from '@app/kernel';
import {
  type Actor,
  Allow,
  CurrentActor,
  Form,
  type FormInput,
  isAllowed,
  page,
  redirect,
  refused,
  requestLanguage,
} from '@app/platform/http';
import { withProvinceOf } from '@app/taxonomy';
import { type FormState } from '@app/ui';
import { FindPeople, RegisterWalkInForm } from '../accounts.schema.js';
import { accountsTexts } from '../accounts.texts.js';
import { type FoundPerson } from '../people.queries.js';
import { PeopleService } from '../people.service.js';
import { Receptions } from '../receptions.service.js';
import { FindPeoplePage, PEOPLE, RegisterWalkInPage } from './people.pages.js';

const PAGE_SIZE = 20;

const texts = () => accountsTexts(requestLanguage()).people;

/** Finding and registering people at the desk. */
@Controller('can-bo/nguoi-lao-dong')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly receptions: Receptions,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('person.find')
  async find(@CurrentActor() actor: Actor, @Query({ schema: FindPeople }) query: z.output<typeof FindPeople>) {
    const found = await this.people.find(query.ten, query.sau ?? null, PAGE_SIZE + 1);
    const people = found.slice(0, PAGE_SIZE);
    return page(
      <FindPeoplePage
        language={requestLanguage()}
        text={query.ten}
        people={people}
        served={await this.servedOf(actor, people)}
        next={found.length > PAGE_SIZE ? people.at(-1)!.id : null}
        hasPrevious={query.sau !== undefined}
        today={todayIn(this.clock)}
        mayRead={isAllowed(actor, 'person.read')}
        mayRegister={isAllowed(actor, 'person.register')}
        mayErase={isAllowed(actor, 'person.erase')}
      />,
      { title: texts().title, noIndex: true },
    );
  }

  @Get('moi')
  @Allow('person.register')
  form(@CurrentActor() actor: Actor) {
    return this.showForm(actor, { values: { key: newId(), clientType: 'free' }, problems: [] }, [], 200);
  }

  @Post('moi')
  @Allow('person.register')
  async register(
    @CurrentActor() actor: Actor,
    @Form(withProvinceOf(RegisterWalkInForm, 'commune')) form: FormInput<z.output<typeof RegisterWalkInForm>>,
  ) {
    if (!form.ok) return this.showForm(actor, form, [], 422);
    const { isNew, ...input } = form.value;
    const alike = isNew ? [] : (await this.people.alike(input)).filter(({ id }) => id !== input.key);
    if (alike.length > 0) return this.showForm(actor, form, alike, 422);
    try {
      const person = await this.people.registerWalkIn(actor, input);
      const home = isAllowed(actor, 'person.read') ? `${PEOPLE}/${person.id}` : `${PEOPLE}/moi`;
      return redirect(home, texts().registered(person.fullName));
    } catch (error) {
      const isTaken = error instanceof DomainError && error.code === 'person.phone-taken';
      return this.showForm(actor, refused(form, error), isTaken ? await this.people.alike(input) : [], 422);
    }
  }

  private servedOf(actor: Actor, people: readonly FoundPerson[]): Promise<ReadonlySet<string>> {
    return this.receptions.openTo(
      actor,
      people.map(({ id }) => id),
    );
  }

  private async showForm(actor: Actor, form: FormState, alike: readonly FoundPerson[], status: number) {
    return page(
      <RegisterWalkInPage
        language={requestLanguage()}
        form={form}
        alike={alike}
        served={await this.servedOf(actor, alike)}
        today={todayIn(this.clock)}
        mayRead={isAllowed(actor, 'person.read')}
      />,
      { title: texts().registerTitle, status, noIndex: true },
    );
  }
}
