`default_nettype none
// The place in a program, slot, then instruction, then strip, and the memory of instructions. The memory's output is the instruction of stage 1, for
// sixteen cycles.
module nl_program #(
    parameter CB = 8,                     // instructions are 2^CB
    parameter SW = 12                     // bits of the number of a strip
) (
    input  wire          clk,
    input  wire          restart,
    input  wire          counting,
    input  wire [CB-1:0] code,
    input  wire [CB:0]   length,
    output reg  [3:0]    slot0,
    output reg  [SW-1:0] strip,
    output wire          last_slot0,
    output wire          last_ins0,       // from slot 1 on
    output wire [31:0]   ins1,
    output wire [15:0]   ins_k1,
    input  wire          we,
    input  wire [CB+1:0] wa,              // instruction, part
    input  wire [15:0]   wd
);
    reg  [CB:0]   done;                   // instructions of this strip, this one among them from slot 1 on
    wire [CB-1:0] pc = code + done[CB-1:0];
    wire          fetch = counting && slot0 == 4'd0;
    assign last_slot0 = slot0 == 4'd15;
    assign last_ins0  = done == length;
    wire   turn = last_slot0 && last_ins0;
    always @(posedge clk) begin
        if (counting) slot0 <= slot0 + 1'b1;
        if (fetch) done <= done + 1'b1;
        if (counting && turn) strip <= strip + 1'b1;
        if (restart || counting && turn) done <= {(CB + 1){1'b0}};
        if (restart) begin
            slot0 <= 4'd0;
            strip <= {SW{1'b0}};
        end
    end
    nl_ram #(.WIDTH(16), .ABITS(CB)) code_l (.clk(clk), .we(we && wa[1:0] == 2'd0), .wa(wa[CB+1:2]), .wd(wd), .re(fetch), .ra(pc), .rd(ins1[15:0]));
    nl_ram #(.WIDTH(16), .ABITS(CB)) code_h (.clk(clk), .we(we && wa[1:0] == 2'd1), .wa(wa[CB+1:2]), .wd(wd), .re(fetch), .ra(pc), .rd(ins1[31:16]));
    nl_ram #(.WIDTH(16), .ABITS(CB)) code_k (.clk(clk), .we(we && wa[1:0] == 2'd2), .wa(wa[CB+1:2]), .wd(wd), .re(fetch), .ra(pc), .rd(ins_k1));
endmodule
