export default definePageConfig({ navigationBarTitleText: '十四种情形' })
