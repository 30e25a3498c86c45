export default definePageConfig({ navigationBarTitleText: '防控办工作台' })
