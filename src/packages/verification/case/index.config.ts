export default definePageConfig({ navigationBarTitleText: '查询核查情况' })
