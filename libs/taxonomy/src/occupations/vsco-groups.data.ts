import { codeList } from '../lists/code-list.js';

/**
 * The groups of level 2 as the official list has them: forms that count needs by group name these. In the armed forces
 * and among leaders they are cut otherwise than in ISCO-08, and 36 stands only here.
 */
export const VSCO_GROUPS = codeList({
  source: 'Danh mục nghề nghiệp Việt Nam, Quyết định 34/2020/QĐ-TTg',
  validFrom: '2021-01-15',
  entries: [
    { code: '01', vi: 'Lực lượng quân đội', en: 'Army' },
    { code: '02', vi: 'Lực lượng công an', en: 'Public security forces' },
    { code: '03', vi: 'Cơ yếu và lực lượng vũ trang khác', en: 'Cipher service and other armed forces' },
    {
      code: '10',
      vi: 'Lãnh đạo cơ quan Đảng Cộng sản Việt Nam cấp trung ương và địa phương (chuyên trách)',
      en: 'Leaders of the Communist Party of Vietnam, central and local (full time)',
    },
    {
      code: '11',
      vi: 'Lãnh đạo, quản lý của Quốc hội, Văn phòng Quốc hội và Văn phòng Chủ tịch nước (chuyên trách)',
      en: 'Leaders of the National Assembly and the offices of the National Assembly and the President (full time)',
    },
    {
      code: '12',
      vi: 'Lãnh đạo, quản lý của Chính phủ, Văn phòng Chính phủ, các bộ, ngành và tương đương thuộc Chính phủ (chuyên trách)',
      en: 'Leaders of the Government, ministries and equivalent bodies (full time)',
    },
    {
      code: '13',
      vi: 'Lãnh đạo, quản lý của Tòa án nhân dân và Viện kiểm sát nhân dân (chuyên trách)',
      en: "Leaders of the people's courts and procuracies (full time)",
    },
    {
      code: '14',
      vi: 'Lãnh đạo, quản lý của Hội đồng nhân dân và Ủy ban nhân dân địa phương (kể cả các cơ quan chuyên môn ở địa phương, trừ tư pháp và đoàn thể) (chuyên trách)',
      en: "Leaders of people's councils and people's committees, with their local agencies (full time)",
    },
    {
      code: '15',
      vi: 'Lãnh đạo, quản lý khối đoàn thể; Mặt trận Tổ quốc, Liên đoàn Lao động, Hội Phụ nữ, Hội Nông dân, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Hội Cựu chiến binh (chuyên trách)',
      en: 'Leaders of mass organisations and the Fatherland Front (full time)',
    },
    {
      code: '16',
      vi: 'Nhà quản lý của tổ chức nghiệp chủ, nhân đạo và vì quyền lợi đặc thù khác (chuyên trách)',
      en: "Managers of employers', humanitarian and other special-interest organisations (full time)",
    },
    {
      code: '17',
      vi: 'Nhà quản lý của các cơ quan tập đoàn, tổng công ty và tương đương (chuyên trách)',
      en: 'Managers of groups, corporations and equivalent',
    },
    {
      code: '21',
      vi: 'Nhà chuyên môn trong lĩnh vực khoa học và kỹ thuật',
      en: 'Science and engineering professionals',
    },
    { code: '22', vi: 'Nhà chuyên môn về sức khỏe', en: 'Health professionals' },
    { code: '23', vi: 'Nhà chuyên môn về giảng dạy', en: 'Teaching professionals' },
    { code: '24', vi: 'Nhà chuyên môn về kinh doanh và quản lý', en: 'Business and administration professionals' },
    {
      code: '25',
      vi: 'Nhà chuyên môn trong lĩnh vực công nghệ thông tin và truyền thông',
      en: 'Information and communications technology professionals',
    },
    { code: '26', vi: 'Nhà chuyên môn về luật pháp, văn hóa, xã hội', en: 'Legal, social and cultural professionals' },
    { code: '31', vi: 'Kỹ thuật viên khoa học và kỹ thuật', en: 'Science and engineering associate professionals' },
    { code: '32', vi: 'Kỹ thuật viên sức khỏe', en: 'Health associate professionals' },
    { code: '33', vi: 'Nhân viên về kinh doanh và quản lý', en: 'Business and administration associate professionals' },
    {
      code: '34',
      vi: 'Nhân viên luật pháp, văn hóa, xã hội',
      en: 'Legal, social, cultural and related associate professionals',
    },
    { code: '35', vi: 'Kỹ thuật viên thông tin và truyền thông', en: 'Information and communications technicians' },
    { code: '36', vi: 'Giáo viên bậc trung', en: 'Associate teaching professionals' },
    { code: '41', vi: 'Nhân viên tổng hợp và nhân viên làm các công việc bàn giấy', en: 'General and keyboard clerks' },
    { code: '42', vi: 'Nhân viên dịch vụ khách hàng', en: 'Customer services clerks' },
    { code: '43', vi: 'Nhân viên ghi chép số liệu và vật liệu', en: 'Numerical and material recording clerks' },
    { code: '44', vi: 'Nhân viên hỗ trợ văn phòng khác', en: 'Other clerical support workers' },
    { code: '51', vi: 'Nhân viên dịch vụ cá nhân', en: 'Personal service workers' },
    { code: '52', vi: 'Nhân viên bán hàng', en: 'Sales workers' },
    { code: '53', vi: 'Nhân viên chăm sóc cá nhân', en: 'Personal care workers' },
    { code: '54', vi: 'Nhân viên dịch vụ bảo vệ', en: 'Protective services workers' },
    {
      code: '61',
      vi: 'Lao động có kỹ năng trong nông nghiệp có sản phẩm chủ yếu để bán',
      en: 'Market-oriented skilled agricultural workers',
    },
    {
      code: '62',
      vi: 'Lao động có kỹ năng trong lâm nghiệp, thủy sản và săn bắn có sản phẩm chủ yếu để bán',
      en: 'Market-oriented skilled forestry, fishery and hunting workers',
    },
    {
      code: '63',
      vi: 'Lao động tự cung tự cấp trong nông nghiệp, lâm nghiệp và thủy sản',
      en: 'Subsistence farmers, fishers, hunters and gatherers',
    },
    {
      code: '71',
      vi: 'Lao động xây dựng và lao động có liên quan đến nghề xây dựng (trừ thợ điện)',
      en: 'Building and related trades workers, excluding electricians',
    },
    { code: '72', vi: 'Thợ luyện kim, cơ khí và thợ có liên quan', en: 'Metal, machinery and related trades workers' },
    { code: '73', vi: 'Thợ thủ công và thợ liên quan đến in', en: 'Handicraft and printing workers' },
    { code: '74', vi: 'Thợ điện và thợ điện tử', en: 'Electrical and electronic trades workers' },
    {
      code: '75',
      vi: 'Thợ chế biến thực phẩm, gia công gỗ, may mặc, đồ thủ công và thợ có liên quan khác',
      en: 'Food processing, wood working, garment and other craft and related trades workers',
    },
    { code: '81', vi: 'Thợ vận hành máy móc và thiết bị', en: 'Stationary plant and machine operators' },
    { code: '82', vi: 'Thợ lắp ráp', en: 'Assemblers' },
    { code: '83', vi: 'Lái xe và thợ vận hành thiết bị chuyển động', en: 'Drivers and mobile plant operators' },
    { code: '91', vi: 'Người quét dọn và giúp việc', en: 'Cleaners and helpers' },
    {
      code: '92',
      vi: 'Lao động giản đơn trong nông nghiệp, lâm nghiệp và thủy sản',
      en: 'Agricultural, forestry and fishery labourers',
    },
    {
      code: '93',
      vi: 'Lao động giản đơn trong khai khoáng, xây dựng, công nghiệp chế biến, chế tạo và giao thông vận tải',
      en: 'Labourers in mining, construction, manufacturing and transport',
    },
    { code: '94', vi: 'Người phụ giúp chuẩn bị thực phẩm', en: 'Food preparation assistants' },
    {
      code: '95',
      vi: 'Lao động trên đường phố và lao động có liên quan đến bán hàng',
      en: 'Street and related sales and service workers',
    },
    {
      code: '96',
      vi: 'Người thu dọn vật thải và lao động giản đơn khác',
      en: 'Refuse workers and other elementary workers',
    },
  ],
});

/** The official group of level 2 that a unit belongs to; null where the two lists differ and a person must say. */
export function vscoGroupOf(code: string): string | null {
  const group = code.slice(0, 2);
  if (group.startsWith('0')) return '01';
  return !group.startsWith('1') && VSCO_GROUPS.has(group) ? group : null;
}
