export default definePageConfig({ navigationBarTitleText: '温州防疫码' })
