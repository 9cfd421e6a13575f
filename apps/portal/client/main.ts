/** Small comforts on top of pages that work without them. */
import { comboboxes } from './parts/combobox.js';
import { disclosures } from './parts/disclosures.js';
import { forms } from './parts/forms.js';
import { hideLeftBehind } from './parts/left-behind.js';
import { listFilters } from './parts/list-filter.js';
import { offers } from './parts/offers.js';
import { suggestions } from './parts/suggestions.js';
import { shareButtons } from './parts/share.js';
import { offerPrinting } from './parts/print.js';

hideLeftBehind();
forms();
disclosures();
shareButtons();
offerPrinting();

function enhance(): void {
  comboboxes();
  listFilters();
  offers();
  suggestions();
}
enhance();
document.addEventListener('htmx:after:swap', enhance);
