import { type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { StaffService } from '@app/accounts';
import { newestCode } from '../support/people.js';
import { type World } from '../support/world.js';
import { Complaints, picture } from './inspect.js';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** A name as people read it: what is added behind it (optional, a hint, a count) is not part of it. */
const reading = (name: string): RegExp => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s.*)?$`, 's');

/**
 * One person at a browser of their own, who goes by what stands on the page: the names of links and buttons, the labels
 * of fields. Addresses are typed only where a person would type one: the site itself, and the door of the staff.
 */
export class Walker {
  private readonly complaints: Complaints;
  private steps = 0;

  private constructor(
    private readonly name: string,
    private readonly world: World,
    private readonly context: BrowserContext,
    private readonly page: Page,
    private readonly hasScripts: boolean,
  ) {
    // A form that is not filled in right answers so, which is no trouble.
    this.complaints = new Complaints(page, 422);
  }

  /** @param size a phone at hand, or the screen of a desk */
  static async start(
    browser: Browser,
    world: World,
    { name, hasScripts, size }: { name: string; hasScripts: boolean; size: 'phone' | 'desk' },
  ): Promise<Walker> {
    const context = await browser.newContext({
      viewport: size === 'phone' ? PHONE : DESK,
      javaScriptEnabled: hasScripts,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    context.setDefaultNavigationTimeout(45_000);
    return new Walker(`${name}-${hasScripts ? 'js' : 'nojs'}`, world, context, await context.newPage(), hasScripts);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Types an address. */
  async type(path: string): Promise<void> {
    const answer = await this.page.goto(this.world.url + path);
    if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()}`);
    await this.look();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.look();
  }

  /** Follows a link on the page itself. */
  async follow(name: string): Promise<void> {
    await this.go(this.main.getByRole('link', { name: reading(name) }).first());
  }

  /** Follows an entry of the main navigation, which is folded away on a phone. */
  async menu(name: string): Promise<void> {
    const banner = this.page.getByRole('banner');
    const entry = banner.getByRole('link', { name, exact: true });
    if (!(await entry.first().isVisible())) await banner.locator('summary', { hasText: 'Danh mục' }).click();
    await this.go(entry);
  }

  /** Opens the notifications by the bell. */
  async bell(): Promise<void> {
    await this.go(this.page.getByRole('banner').getByRole('link', { name: /^Thông báo/ }));
  }

  /** Presses a button that leads to another page. */
  async press(name: string): Promise<void> {
    await this.go(this.main.getByRole('button', { name, exact: true }));
  }

  /** Opens what is folded away behind a button, such as the question before something that cannot be undone. */
  async unfold(name: string): Promise<void> {
    await this.main.locator('summary', { hasText: name }).first().click();
  }

  /** Fills the fields with these labels: writes, or chooses the option with these words. */
  async enter(answers: Readonly<Record<string, string>>, within?: string): Promise<void> {
    for (const [label, answer] of Object.entries(answers)) {
      const field = this.group(within).getByLabel(reading(label)).first();
      const kind = await field.evaluate((element) => {
        const isFree = element.hasAttribute('data-suggest');
        return isFree ? 'suggesting' : (element.getAttribute('role') ?? element.localName);
      });
      if (kind === 'suggesting') await this.write(field, answer);
      else if (kind === 'select') await field.selectOption({ label: answer });
      else if (kind === 'combobox') await this.search(field, answer);
      else await field.fill(answer);
    }
  }

  /** Ticks a box, or one choice of a question. */
  async tick(choice: string, question?: string): Promise<void> {
    await this.group(question).getByLabel(reading(choice)).first().check();
  }

  async attach(label: string, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.main.getByLabel(reading(label)).setInputFiles(file);
  }

  /** @returns which of these words do not stand on the page, together with what does */
  async missing(...words: string[]): Promise<string[]> {
    const text = await this.text();
    const missed = words.filter((word) => !text.includes(word));
    return missed.length === 0 ? [] : [...missed, `${this.page.url()}: ${text}`];
  }

  /** What stands on the page, in one line. */
  async text(): Promise<string> {
    return (await this.main.innerText()).replace(/\s+/g, ' ');
  }

  /** Whether the page has a field with this label. */
  async shows(label: string): Promise<boolean> {
    return (await this.main.getByLabel(reading(label)).count()) > 0;
  }

  /** Chooses the first option of a select that begins with these words. */
  async choose(label: string, words: string): Promise<void> {
    const field = this.main.getByLabel(reading(label)).first();
    const option = field.locator('option', { hasText: words }).first();
    await field.selectOption((await option.getAttribute('value'))!);
  }

  /** What a field holds. */
  async typed(label: string): Promise<string> {
    return this.main.getByLabel(reading(label)).first().inputValue();
  }

  /** Waits for a page that loads itself anew to show this heading; without scripts, by the link that it offers. */
  async seesInTime(heading: string, link: string): Promise<void> {
    if (!this.hasScripts) return this.follow(link);
    await this.main.getByRole('heading', { name: heading }).waitFor();
    await this.look();
  }

  /** Waits until these words come to the page by themselves. */
  async sees(words: string): Promise<void> {
    await this.main.getByText(words).first().waitFor();
    await this.look();
  }

  /** What the browser complained about on the way. */
  get troubles(): readonly string[] {
    return this.complaints.lines;
  }

  /** Signs in with the code that was sent to the phone, and up when the number is new. */
  async signIn(phone: string, newcomer?: Readonly<Record<string, string>>): Promise<void> {
    await this.enter({ 'Số điện thoại di động': phone });
    await this.press('Gửi mã');
    await this.enter({ 'Mã 6 số': await newestCode(this.world, `+84${phone.slice(1)}`) });
    await this.press('Tiếp tục');
    if (!newcomer) return;
    await this.enter(newcomer);
    await this.tick('Tôi đồng ý để Trung tâm lưu');
    await this.press('Đăng ký');
  }

  /** Signs in at the door of the staff, with the code that the authenticator shows. */
  async signInAsStaff(login: string, password: string): Promise<void> {
    const codes = await this.world.get(StaffService).demoCodes();
    const { code } = codes.find((entry) => entry.login === login)!;
    await this.enter({ 'Tên đăng nhập': login, 'Mật khẩu': password, 'Mã xác thực': code });
    await this.press('Đăng nhập');
  }

  private get main(): Locator {
    return this.page.getByRole('main');
  }

  /** A group of fields by its name, or the whole page. */
  private group(name: string | undefined): Locator {
    return name ? this.main.getByRole('group', { name: reading(name) }) : this.main;
  }

  private async go(target: Locator): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    // The reason of a press that fails is the one to read.
    loaded.catch(() => undefined);
    await target.click();
    await loaded;
    await this.look();
  }

  /** Writes own words and leaves the field, so that what it offers lies over nothing. */
  private async write(field: Locator, answer: string): Promise<void> {
    await field.fill(answer);
    await field.press('Tab');
  }

  /** With scripts a long select is searched: words, then the first option that reads like them. */
  private async search(field: Locator, answer: string): Promise<void> {
    await field.fill(answer);
    await this.main
      .getByRole('option', { name: reading(answer) })
      .first()
      .click();
  }

  /** Keeps pictures of each page on the way, when somebody wants to look at them. */
  private async look(): Promise<void> {
    if (!process.env['SCREENSHOTS']) return;
    this.steps += 1;
    const own = this.page.viewportSize()!;
    for (const size of [PHONE, DESK]) {
      await this.page.setViewportSize(size);
      await picture(this.page, `${this.name}-${String(this.steps).padStart(2, '0')}-${size.width}`);
    }
    await this.page.setViewportSize(own);
  }
}
