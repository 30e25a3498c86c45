export default definePageConfig({ navigationBarTitleText: '比对城市' })
