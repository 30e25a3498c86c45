export default definePageConfig({ navigationBarTitleText: '发基层核查' })
