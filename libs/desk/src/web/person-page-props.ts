import { type LocalDate } from '@app/kernel';
import { type Actor, type Language } from '@app/platform/http';
import { type PersonScreen } from '../person-screens.service.js';

export interface PersonPageProps {
  language: Language;
  actor: Actor;
  screen: PersonScreen;
  now: Date;
  today: LocalDate;
}
