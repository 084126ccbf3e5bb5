using Backpain.Bot.Tests.DirectLine;
using Backpain.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Backpain.Bot.Tests.Endpoints;

public sealed class ReadinessTests
{
    [Fact]
    public async Task The_program_serves_nobody_before_the_bot_has_learned_what_to_say()
    {
        using var data = new TemporaryDirectory();
        var learned = false;
        await using var program = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Backpain:DataDirectory", data.Path)
            .ConfigureServices(RunningBot.ShareKnowledge)
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IBot>(_ => Learn()))));

        program.StartServer();

        learned.ShouldBeTrue();

        EchoBot Learn()
        {
            learned = true;
            return new EchoBot();
        }
    }
}
