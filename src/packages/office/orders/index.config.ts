export default definePageConfig({ navigationBarTitleText: '政务工单' })
