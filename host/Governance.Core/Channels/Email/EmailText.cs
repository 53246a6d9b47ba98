using Governance.Contracts;

namespace Governance.Core.Channels.Email;

internal static class EmailText
{
    internal static readonly LocalText SenderIsNotProved = new(
        "这封信没有通过发件地址的验证，可能不是该地址的主人写的", "The sender's address is not proved: somebody else may have written this letter");
    internal static readonly LocalText IsEncrypted = new("这封信是加密的，平台读不了", "This letter is encrypted and cannot be read here");
    internal static readonly LocalText OnlyTheBeginningWasRead = new(
        "这封信太大，只收下了开头，附件请分次发送", "This letter is too large: only its beginning was kept; please send files one by one");

    internal static LocalText FilesWereNotKept(IReadOnlyList<string> files) => new(
        $"没有收下：{string.Join("、", files)}", $"Not kept: {string.Join(", ", files)}");
}
