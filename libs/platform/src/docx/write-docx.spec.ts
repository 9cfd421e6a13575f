import { describe, expect, it } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { writeDocx } from './write-docx.js';

async function partOf(content: Buffer, name: string): Promise<string> {
  const zip = await fromBufferPromise(content, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
  }
  throw new Error(`the archive has no ${name}`);
}

describe('a document for Word', () => {
  it('holds its words as they were written, a table with its head, and its language', async () => {
    const content = await writeDocx({
      title: 'BÁO CÁO KẾT QUẢ NĂM 2026',
      language: 'vi',
      issuer: 'TRUNG TÂM DỊCH VỤ VIỆC LÀM',
      marks: ['BẢN SOẠN'],
      sections: [
        { title: 'Kết quả', lines: ['Ẩm thực <b> & "Ữ"', 'Ẵ, ượ, ệ'] },
        { title: 'Theo xã', table: { head: ['Xã', 'Người'], rows: [['Nghinh Tường', '12']] }, note: 'Che' },
      ],
      end: ['Mã kiểm tra'],
    });
    const xml = await partOf(content, 'word/document.xml');
    const words = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
    expect(words).toEqual([
      'TRUNG TÂM DỊCH VỤ VIỆC LÀM',
      'BÁO CÁO KẾT QUẢ NĂM 2026',
      'BẢN SOẠN',
      'Kết quả',
      'Ẩm thực &lt;b&gt; &amp; &quot;Ữ&quot;',
      'Ẵ, ượ, ệ',
      'Theo xã',
      'Xã',
      'Người',
      'Nghinh Tường',
      '12',
      'Che',
      'Mã kiểm tra',
    ]);
    expect(xml).toContain('<w:tblHeader/>');
    const styles = await partOf(content, 'word/styles.xml');
    expect(styles).toContain('vi-VN');
    // A word processor lists headings by their level in its outline.
    expect([...styles.matchAll(/<w:outlineLvl w:val="(\d)"\/>/g)].map(([, level]) => level)).toEqual(['0', '1']);
  });
});
