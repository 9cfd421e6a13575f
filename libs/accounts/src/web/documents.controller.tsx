import { Controller, Get, Param, Post } from '@nestjs/common';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  isAllowed,
  page,
  redirect,
  refused,
  requestLanguage,
  type UploadedPart,
  Uploads,
} from '@app/platform/http';
import { EMPTY_FORM, type FormState } from '@app/ui';
import { z } from 'zod';
import { documentsPath } from '../documents/document-list.js';
import { AddDocument } from '../documents/document.schema.js';
import { documentTexts } from '../documents/document.texts.js';
import { PersonDocuments } from '../documents/person-documents.service.js';
import { PeopleService } from '../people.service.js';
import { DocumentsPage } from './documents.page.js';

const OfPerson = z.object({ id: z.uuid() });
type OfPerson = z.output<typeof OfPerson>;
const OfDocument = OfPerson.extend({ document: z.uuid() });
type OfDocument = z.output<typeof OfDocument>;

/** Documents of people, at the desk. */
@Controller('can-bo/nguoi-lao-dong/:id/giay-to')
export class DocumentsController {
  constructor(
    private readonly people: PeopleService,
    private readonly documents: PersonDocuments,
  ) {}

  @Get()
  @Allow('person.read')
  async list(@CurrentActor() actor: Actor, @Param({ schema: OfPerson }) { id }: OfPerson) {
    return this.page(actor, id, EMPTY_FORM, 200);
  }

  @Post()
  @Allow('person.update')
  async add(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfPerson }) { id }: OfPerson,
    @Form(AddDocument) form: FormInput<AddDocument>,
    @Uploads() parts: UploadedPart[],
  ) {
    if (!form.ok) return this.page(actor, id, form, 422);
    const part = parts.find(({ field }) => field === 'file');
    try {
      await this.documents.add(actor, id, form.value.kind, part);
    } catch (error) {
      return this.page(actor, id, refused(form, error), 422);
    }
    return redirect(documentsPath(id), documentTexts(requestLanguage()).added);
  }

  @Get(':document')
  @Allow('person.read')
  async open(@CurrentActor() actor: Actor, @Param({ schema: OfDocument }) { id, document }: OfDocument) {
    const { file, content } = await this.documents.open(actor, id, document);
    return download(content, file.name, file.mediaType);
  }

  @Post(':document/xoa')
  @Allow('person.update')
  async remove(@CurrentActor() actor: Actor, @Param({ schema: OfDocument }) { id, document }: OfDocument) {
    await this.documents.remove(actor, id, document);
    return redirect(documentsPath(id), documentTexts(requestLanguage()).removed, 'info');
  }

  private async page(actor: Actor, id: string, form: FormState, status: number) {
    const [person, documents] = await Promise.all([this.people.getServed(id), this.documents.listOf(id)]);
    const mayChange = isAllowed(actor, 'person.update');
    const props = { language: requestLanguage(), person, documents, mayChange, form };
    return page(<DocumentsPage {...props} />, {
      title: documentTexts(requestLanguage()).titleOf(person.fullName),
      status,
      noIndex: true,
    });
  }
}
