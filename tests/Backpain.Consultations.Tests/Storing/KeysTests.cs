using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Backpain.Consultations.Tests.Storing;

[Collection(Databases.Name)]
public sealed class KeysTests(Databases databases) : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_new_key_writes_and_the_old_one_goes_on_reading(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var old = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        clinic.Get<IKeyManager>().CreateNewKey(TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddDays(90));
        await clinic.RestartAsync();

        var young = await clinic.Store.StoreAsync(Some.ReportRequest(), default);

        (await clinic.Store.FindAsync(old.Id, default))!.Request.Name.ShouldBe("Nora Quill");
        (await clinic.Store.FindAsync(young.Id, default))!.Request.Name.ShouldBe("Idris Vaughan");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_a_revoked_key_has_written_is_told_and_rescued_by_re_encrypting(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        clinic.Get<IKeyManager>().RevokeAllKeys(TimeProvider.System.GetUtcNow());
        await clinic.RestartAsync();

        var fault = await Should.ThrowAsync<UnreadableRequestException>(() => clinic.Store.FindAsync(stored.Id, default));
        var done = await clinic.Get<IReencrypt>().ReencryptAsync(withNewKey: true, revokeOthers: false, default);

        fault.Message.ShouldContain("requests reencrypt");
        (done.Rescued, done.Unreadable).ShouldBe((done.Renewed, 0));
        (await clinic.Staff.ExportAsync(PersonKey.Of(Some.Email()), default).SingleAsync()).Request.Name.ShouldBe("Nora Quill");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task After_re_encrypting_with_revocation_the_old_keys_are_of_no_more_use(DatabaseProvider provider)
    {
        await using var clinic = new Clinic(databases, provider);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        var oldKeys = Directory.GetFiles(Path.Combine(clinic.DirectoryPath, "keys"));

        await clinic.Get<IReencrypt>().ReencryptAsync(withNewKey: false, revokeOthers: true, default);
        Array.ForEach(oldKeys, File.Delete);
        await clinic.RestartAsync();

        (await clinic.Store.FindAsync(stored.Id, default))!.Request.Name.ShouldBe("Nora Quill");
    }

    [Fact]
    public async Task A_missing_key_is_told_and_loses_nothing()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        var keys = Path.Combine(clinic.DirectoryPath, "keys");
        Directory.Move(keys, keys + "-away");
        await clinic.RestartAsync();

        await Should.ThrowAsync<UnreadableRequestException>(() => clinic.Store.FindAsync(stored.Id, default));
        (await clinic.Get<IReencrypt>().ReencryptAsync(withNewKey: false, revokeOthers: false, default)).Unreadable.ShouldBeGreaterThan(0);
        Directory.Delete(keys, recursive: true);
        Directory.Move(keys + "-away", keys);
        await clinic.RestartAsync();

        (await clinic.Store.FindAsync(stored.Id, default))!.Request.Name.ShouldBe("Nora Quill");
    }

    [Fact]
    public async Task A_certificate_guards_the_keys_and_can_be_replaced()
    {
        var (first, second) = (Certificate("first"), Certificate("second"));
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite, options => options with { Keys = new() { Certificate = first } });
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        var key = await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(clinic.DirectoryPath, "keys")).Single());

        await clinic.RestartAsync(options => options with { Keys = new() { Certificate = second, FormerCertificates = [first] } });
        (await clinic.Store.FindAsync(stored.Id, default))!.Request.Name.ShouldBe("Nora Quill");
        await clinic.RestartAsync(options => options with { Keys = new() { Certificate = second } });

        await Should.ThrowAsync<UnreadableRequestException>(() => clinic.Store.FindAsync(stored.Id, default));
        key.ShouldContain("EncryptedData");
        key.ShouldNotContain("<value>");
    }

    [Fact]
    public void A_certificate_that_cant_be_read_stops_the_start() =>
        new ConsultationsOptions { Keys = new() { Certificate = new() { Path = "nowhere.pfx" } } }.Faults().ShouldHaveSingleItem().ShouldContain("nowhere.pfx");

    private CertificateFile Certificate(string name)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var file = new CertificateFile { Path = Path.Combine(directory.Path, name + ".pfx"), Password = name };
        File.WriteAllBytes(file.Path, certificate.Export(X509ContentType.Pkcs12, name));
        return file;
    }
}
