export default definePageConfig({ navigationBarTitleText: '代填基层核查' })
