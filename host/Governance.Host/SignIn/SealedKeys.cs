using System.Text;
using System.Xml.Linq;
using Governance.Core.Protection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace Governance.Host.SignIn;

/// <summary>The keys of cookies and forms lie sealed under the platform's key: whoever copies the database can open nothing with them.</summary>
internal sealed class SealedKeys(FieldProtection protection) : IXmlEncryptor
{
    /// <summary>Stands where a row's id stands otherwise: what is sealed for this does not open as anything else.</summary>
    private static readonly Guid Purpose = new("3f0c5f0e-6d53-7c1b-9a52-5e5e0f4d4b11");

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new("sealed", Convert.ToBase64String(protection.SealBytes(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), Purpose))),
        typeof(Open));

    internal sealed class Use(FieldProtection protection, StoredKeys keys) : IConfigureOptions<KeyManagementOptions>
    {
        public void Configure(KeyManagementOptions options) => (options.XmlEncryptor, options.XmlRepository) = (new SealedKeys(protection), keys);
    }

    /// <summary>Made by the key ring, which gives it the services, when it reads a key.</summary>
    internal sealed class Open(IServiceProvider services) : IXmlDecryptor
    {
        public XElement Decrypt(XElement encryptedElement) => XElement.Parse(Encoding.UTF8.GetString(
            services.GetRequiredService<FieldProtection>().OpenBytes(Convert.FromBase64String(encryptedElement.Value), Purpose)));
    }
}
