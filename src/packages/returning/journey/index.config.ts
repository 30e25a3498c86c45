export default definePageConfig({ navigationBarTitleText: '返温来温预申报' })
