export default definePageConfig({ navigationBarTitleText: '返温来温人员' })
