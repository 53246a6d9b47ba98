using Governance.Contracts;

namespace Governance.Host.Api;

internal static partial class ApiText
{
    internal static readonly LocalText NoSuchBusinessType = new(
        "没有这项业务，或者暂时停办。现在可办的业务见 /api/v1/business-types。",
        "There is no such business type, or it is switched off at present. /api/v1/business-types lists what is on.");
    internal static readonly LocalText QueryCodeIsForTheWriterAlone = new(
        "查询码只供来件人本人使用。您正以工作人员身份登录：办理诉求请到工作台，按办件编号查找；查询您自己的诉求，请先退出登录。",
        "A query code is for the writer alone. You are signed in as a member of staff: handle enquiries at the desk, by file number; to follow an enquiry "
            + "of your own, sign out first.");
    internal static readonly LocalText MultipartFormDataBreaksOff = new(
        "multipart/form-data 读不下去，请检查分隔线和结尾。", "The multipart/form-data breaks off. Check the boundary and the end.");
    internal static readonly LocalText ForCitizensNoPartNamedFile = new(
        "没有名为 file 的文件，请把文件作为 file 上传。", "There is no part named file. Upload the file under that name.");

    internal static LocalText WriterCannotClaimThisChannel(string value, string value2) => new(
        $"这个渠道不能由来件人自称，可用的是：{value}。", $"A writer cannot claim this channel; there are: {value2}.");

    internal static LocalText NoMoreThanCharacters(int longestText) => new($"最多 {longestText} 个字符。", $"No more than {longestText} characters.");
}
