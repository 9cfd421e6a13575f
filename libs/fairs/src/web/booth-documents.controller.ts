import { Controller, Get, Param, Post } from '@nestjs/common';
import {
  type Actor,
  Allow,
  CurrentActor,
  download,
  Form,
  type FormInput,
  Public,
  requestLanguage,
  type UploadedPart,
  Uploads,
  Nothing,
} from '@app/platform/http';
import { z } from 'zod';
import { BoothDocuments } from '../booth-documents.service.js';
import { boothTexts } from '../booth.texts.js';
import { BoothsService } from '../booths.service.js';
import { fairDeskPath } from '../fair-words.js';
import { OfFair, told } from './fair-forms.js';
import { OWN_BOOTHS } from './own-booths.pages.js';

const OfBooth = OfFair.extend({ booth: z.uuid() });
type OfBooth = z.output<typeof OfBooth>;
const OfDocument = OfBooth.extend({ file: z.uuid() });
type OfDocument = z.output<typeof OfDocument>;
const OfOwnDocument = OfFair.extend({ file: z.uuid() });
type OfOwnDocument = z.output<typeof OfOwnDocument>;

const texts = () => boothTexts(requestLanguage()).documents;
const documentIn = (parts: readonly UploadedPart[]) => parts.find(({ field }) => field === 'document');

/** Documents of booths: laid out by employers or the centre, read by everybody. */
@Controller()
export class BoothDocumentsController {
  constructor(
    private readonly booths: BoothsService,
    private readonly documents: BoothDocuments,
  ) {}

  @Get('phien-giao-dich/:id/gian/:booth/tai-lieu/:file')
  @Public()
  async open(@Param({ schema: OfDocument }) { id, booth, file: fileId }: OfDocument) {
    const { file, content } = await this.documents.open(id, booth, fileId);
    return download(content, file.name, file.mediaType);
  }

  @Post('nha-tuyen-dung/phien-giao-dich/:id/tai-lieu')
  @Allow('fair.recruit')
  async addOwn(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfFair }) { id }: OfFair,
    @Form(Nothing) _form: FormInput<object>,
    @Uploads() parts: UploadedPart[],
  ) {
    const booth = await this.booths.activeOfOwn(actor, id);
    return told(`${OWN_BOOTHS}/${id}`, texts().added, () => this.documents.add(actor, booth.id, documentIn(parts)));
  }

  @Post('nha-tuyen-dung/phien-giao-dich/:id/tai-lieu/:file/go')
  @Allow('fair.recruit')
  async removeOwn(@CurrentActor() actor: Actor, @Param({ schema: OfOwnDocument }) { id, file }: OfOwnDocument) {
    const booth = await this.booths.activeOfOwn(actor, id);
    return told(`${OWN_BOOTHS}/${id}`, texts().removed, () => this.documents.remove(actor, booth.id, file));
  }

  @Post('can-bo/phien-giao-dich/:id/gian/:booth/tai-lieu')
  @Allow('fair.operate')
  async addFor(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfBooth }) of: OfBooth,
    @Form(Nothing) _form: FormInput<object>,
    @Uploads() parts: UploadedPart[],
  ) {
    const { id } = await this.booths.getOf(of.id, of.booth);
    return told(editPath(of), texts().added, () => this.documents.add(actor, id, documentIn(parts)));
  }

  @Post('can-bo/phien-giao-dich/:id/gian/:booth/tai-lieu/:file/go')
  @Allow('fair.operate')
  async removeFor(@CurrentActor() actor: Actor, @Param({ schema: OfDocument }) of: OfDocument) {
    const { id } = await this.booths.getOf(of.id, of.booth);
    return told(editPath(of), texts().removed, () => this.documents.remove(actor, id, of.file));
  }
}

const editPath = ({ id, booth }: OfBooth): string => `${fairDeskPath(id)}/gian/${booth}/sua`;
