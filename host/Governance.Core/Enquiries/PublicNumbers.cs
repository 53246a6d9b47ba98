using System.Security.Cryptography;
using Governance.Core.Protection;

namespace Governance.Core.Enquiries;

/// <summary>
/// The number by which an enquiry is called where anybody may read it: 32 hexadecimal digits. It opens nothing, tells neither when the enquiry came
/// nor how many there were, and nobody can guess another from it: it is the enquiry's id, encrypted as one block, so that it is kept nowhere and
/// is found by the key of the table. The file number would not do: who has heard one on the telephone would know which public answer is whose.
/// </summary>
[PerHost]
internal sealed class PublicNumbers(PlatformKey platform)
{
    private const int Digits = 32;
    private const int IdVersion = 7;

    private readonly byte[] key = platform.For("public-numbers");

    internal string Of(Guid enquiry)
    {
        using var cipher = Cipher();
        return Convert.ToHexStringLower(cipher.EncryptEcb(enquiry.ToByteArray(), PaddingMode.None));
    }

    /// <returns>The enquiry's id, whether or not there is such an enquiry; null for what is no number.</returns>
    internal Guid? Read(string? number)
    {
        if (number?.Length != Digits || !number.All(char.IsAsciiHexDigit))
            return null;
        using var cipher = Cipher();
        var id = new Guid(cipher.DecryptEcb(Convert.FromHexString(number), PaddingMode.None));
        return id.Version == IdVersion ? id : null;
    }

    // One for each use: a cipher is not for two requests at once.
    private Aes Cipher()
    {
        var cipher = Aes.Create();
        cipher.Key = key;
        return cipher;
    }
}
