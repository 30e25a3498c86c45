export default definePageConfig({ navigationBarTitleText: '来温返温人员动态申报' })
