using Backpain.Bot.CommandLine;
using Backpain.Bot.DirectLine;
using Backpain.Bot.Endpoints;
using Backpain.Bot.Hosting;
using Backpain.Bot.Staff;
using Backpain.Bot.Telemetry;
using Backpain.Bot.Web;

if (Commands.Named(args))
{
    return await Commands.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.ListenByDefault().Services.AddBackpainBot(builder.Configuration).AddBackpainStores(builder.Configuration).AddBackpainChannels(builder.Configuration).AddBackpainPages();
builder.Services.AddDirectLine(builder.Configuration).AddStaffSide().AddTelemetry(builder.Configuration);

await using var app = builder.Build();
app.UseStaffAccess();
app.UsePageCompression();
app.UsePageSecurity();
app.MapHealth();
app.MapMessages();
app.MapDirectLine();
app.MapBackpainPages();

await app.Services.GetReadyAsync(app.Lifetime.ApplicationStopping);
await app.RunAsync();
return 0;
