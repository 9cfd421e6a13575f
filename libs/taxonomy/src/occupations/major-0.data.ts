/** Major group 0 of the occupations (Armed forces occupations); how to read it: occupation-table.ts. */
export const MAJOR_0 = `
0 | Lực lượng vũ trang | Armed forces occupations
01 | Sĩ quan lực lượng vũ trang | Commissioned armed forces officers
011 | Sĩ quan lực lượng vũ trang | Commissioned armed forces officers
0110 | Sĩ quan lực lượng vũ trang | Commissioned armed forces officers
  sĩ quan, sĩ quan quân đội, sĩ quan chỉ huy, sĩ quan biên phòng, cán bộ quân đội, army officer
02 | Hạ sĩ quan lực lượng vũ trang | Non-commissioned armed forces officers
021 | Hạ sĩ quan lực lượng vũ trang | Non-commissioned armed forces officers
0210 | Hạ sĩ quan lực lượng vũ trang | Non-commissioned armed forces officers
  hạ sĩ quan, quân nhân chuyên nghiệp, tiểu đội trưởng, khẩu đội trưởng
03 | Chiến sĩ và quân nhân khác | Armed forces occupations, other ranks
031 | Chiến sĩ và quân nhân khác | Armed forces occupations, other ranks
0310 | Chiến sĩ và quân nhân khác | Armed forces occupations, other ranks
  bộ đội, chiến sĩ, binh sĩ, quân nhân, dân quân thường trực, chiến sĩ biên phòng, nhân viên cơ yếu
`;
