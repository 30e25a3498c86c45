export default definePageConfig({ navigationBarTitleText: '申请临时通行许可' })
