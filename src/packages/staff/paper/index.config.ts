export default definePageConfig({ navigationBarTitleText: '纸质通行证' })
