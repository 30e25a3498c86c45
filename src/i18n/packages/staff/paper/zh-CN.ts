/** 纸质通行证, as a grid worker prints it. */
export const paper = {
  bar: '纸质通行证',
  lead: '为没有手机的居民打印，每次都会留痕。',
  by: '打印依据',
  ways: { relative: '家人已关联', attest: '网格员证明' },
  name: '姓名',
  namePlaceholder: '与身份证一致',
  nameWrong: '请填写身份证上的姓名。',
  street: '居住街道',
  streetMissing: '请选择居住街道。',
  how: '核实方式',
  missing: '请勾选证明。',
}
