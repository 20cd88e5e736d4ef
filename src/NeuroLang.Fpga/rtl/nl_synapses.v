`default_nettype none
// A lane's memories of synapses: their words, the incoming index, their variables. Addresses at stage 0, words at stage 1; variables at stage 2,
// written at stage 12.
module nl_synapses #(
    parameter AW      = 14,               // synapses are 2^AW
    parameter IW      = 14,               // entries of the incoming index are 2^IW
    parameter SB      = 0,                // synapse variables are 2^SB
    parameter PLASTIC = 1,
    parameter WIDE    = 1
) (
    input  wire          clk,
    input  wire [AW-1:0] syn_a0,
    input  wire          syn_en0,
    input  wire          syn_we0,
    input  wire [IW-1:0] inc_a0,
    input  wire          inc_en0,
    input  wire          incp_we0,
    input  wire          incs_we0,
    input  wire [15:0]   host,
    output wire [15:0]   word1,
    output wire [15:0]   inc1,
    input  wire          post1,           // variables at the place of the incoming index
    input  wire [AW-1:0] var_a1,
    input  wire [1:0]    var_r1,
    input  wire          var_en1,
    output wire [15:0]   var2,
    input  wire          we12,
    input  wire [1:0]    var12,
    input  wire [15:0]   result12
);
    wire [15:0] place1;
    nl_spram #(.WIDTH(16), .ABITS(AW)) words (.clk(clk), .en(syn_en0), .we(syn_we0), .a(syn_a0), .wd(host), .rd(word1));
    generate
        if (PLASTIC) begin : index
            nl_spram #(.WIDTH(16), .ABITS(IW)) places  (.clk(clk), .en(inc_en0), .we(incp_we0), .a(inc_a0), .wd(host), .rd(place1));
            nl_spram #(.WIDTH(16), .ABITS(IW)) sources (.clk(clk), .en(inc_en0), .we(incs_we0), .a(inc_a0), .wd(host), .rd(inc1));
        end else begin : noindex
            assign place1 = 16'b0;
            assign inc1   = 16'b0;
        end

        // One port.
        if (WIDE) begin : variables
            wire [AW-1:0] a1 = PLASTIC && post1 ? place1[AW-1:0] : var_a1;
            wire [AW-1:0] a12;
            if (PLASTIC) begin : back
                reg [AW*11-1:0] chain;
                always @(posedge clk) chain <= {chain[AW*10-1:0], a1};
                assign a12 = chain[AW*11-1:AW*10];
            end else begin : hostonly
                assign a12 = a1;
            end
            wire [AW-1:0] a = we12 ? a12 : a1;
            if (SB == 0) begin : one
                nl_spram #(.WIDTH(16), .ABITS(AW)) memory (.clk(clk), .en(we12 || var_en1), .we(we12), .a(a), .wd(result12), .rd(var2));
            end else begin : several
                nl_spram #(.WIDTH(16), .ABITS(AW + SB)) memory (
                    .clk(clk), .en(we12 || var_en1), .we(we12), .a({we12 ? var12[SB-1:0] : var_r1[SB-1:0], a}), .wd(result12), .rd(var2));
            end
        end else begin : novariables
            assign var2 = 16'b0;
        end
    endgenerate
endmodule
