export default definePageConfig({ navigationBarTitleText: '全部核查' })
